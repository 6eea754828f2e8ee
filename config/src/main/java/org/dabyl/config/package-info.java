@NullMarked
package org.dabyl.config;

import org.jspecify.annotations.NullMarked;
