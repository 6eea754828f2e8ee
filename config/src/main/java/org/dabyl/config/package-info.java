/// What we were told: settings, configuration files, problems in them.
///
/// Read [ConfigFiles] first: it knows where a file comes from. Nothing here depends on `feeds` or `bot`.
@NullMarked
package org.dabyl.config;

import org.jspecify.annotations.NullMarked;
