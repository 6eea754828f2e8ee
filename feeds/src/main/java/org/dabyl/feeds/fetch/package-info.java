/// Asking the web, politely and with a guard: one call to one address, whatever its server does.
///
/// Read [FeedClient] first. Limits of time, size and redirects hold here; [NetworkGuard] decides what links
/// found in feeds may reach. OkHttp is confined to this package. What an answer means for an outlet is decided
/// in `feeds.poll`.
@NullMarked
package org.dabyl.feeds.fetch;

import org.jspecify.annotations.NullMarked;
