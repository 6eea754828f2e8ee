/// What the bot says, in three languages. Read [Phrase] first: it lists every sentence; the words stand in
/// `config/files/text`.
///
/// To add a language: a constant in [Tongue] and a file beside the others; the tests then list what is missing.
@NullMarked
package org.dabyl.config.text;

import org.jspecify.annotations.NullMarked;
