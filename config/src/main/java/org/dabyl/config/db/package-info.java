/// The shelves between the steps: one database, its pool, its transactions, its migrations. Read [Database] first.
@NullMarked
package org.dabyl.config.db;

import org.jspecify.annotations.NullMarked;
