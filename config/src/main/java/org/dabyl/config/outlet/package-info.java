/// The outlets that are listened to: [Outlet], where each lists what it publishes ([Listing]), and how it is
/// reached ([Route]).
///
/// Read [OutletsFile] first: it says what may stand in `outlets.yaml`.
@NullMarked
package org.dabyl.config.outlet;

import org.jspecify.annotations.NullMarked;
