/// Scores the classifier against the labelled set: a drop fails the build. Read `HeadlinesTest` first.
@NullMarked
package org.dabyl.feeds.score;

import org.jspecify.annotations.NullMarked;
