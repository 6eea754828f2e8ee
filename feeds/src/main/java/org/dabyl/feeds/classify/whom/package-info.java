/// Deciding to whom a measure was done, and who of those beside it only speaks, defends or judges.
///
/// Read [Who] first, for what a measure's own sentence names; then [Antecedent], for a sentence that names nobody.
@NullMarked
package org.dabyl.feeds.classify.whom;

import org.jspecify.annotations.NullMarked;
