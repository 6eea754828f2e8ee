/// What people type, and what they are answered. To add a command: a class that implements [Command], a line in
/// [Commands], its phrases. Read [CommandDesk] first.
@NullMarked
package org.dabyl.bot.command;

import org.jspecify.annotations.NullMarked;
