/// The demo: outlets of our own on loopback, and the terminal as the chat.
///
/// Read [Story] first. Everything between an outlet's feed and [TerminalSender] is the program itself.
@NullMarked
package org.dabyl.bot.demo;

import org.jspecify.annotations.NullMarked;
