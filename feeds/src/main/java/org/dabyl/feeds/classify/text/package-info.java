/// An article as the classifier reads it: cleaned, cut into sentences and tokens. Read [ArticleText] first.
@NullMarked
package org.dabyl.feeds.classify.text;

import org.jspecify.annotations.NullMarked;
