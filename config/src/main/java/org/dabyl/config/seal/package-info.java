/// Keeping secrets at rest: sealing, opening, and hashes to look sealed things up by. Read [Seal] first.
@NullMarked
package org.dabyl.config.seal;

import org.jspecify.annotations.NullMarked;
