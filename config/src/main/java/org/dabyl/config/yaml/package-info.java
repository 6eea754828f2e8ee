/// Strict YAML: every value is asked for by name, every key that nobody asked for is a problem with its line.
///
/// Read [YamlMap] first. The only package that touches the YAML library.
@NullMarked
package org.dabyl.config.yaml;

import org.jspecify.annotations.NullMarked;
