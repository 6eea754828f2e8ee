/// Tests of the outlets' file.
@NullMarked
package org.dabyl.config.outlet;

import org.jspecify.annotations.NullMarked;
