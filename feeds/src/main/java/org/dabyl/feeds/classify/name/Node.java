package org.dabyl.feeds.classify.name;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// A word under which watched names are found, with all of them, and the next word in the same place of the
/// [KeyTable].
///
/// Never altered once made; for any thread. No record, because a list for the entries would cost memory a name.
final class Node {
    private final int key;
    private final Form form;
    private final Entry[] entries;
    private final @Nullable Node next;

    Node(int key, Form form, Entry[] entries, @Nullable Node next) {
        this.key = key;
        this.form = form;
        this.entries = entries;
        this.next = next;
    }

    int key() {
        return key;
    }

    Form form() {
        return form;
    }

    int size() {
        return entries.length;
    }

    Entry entry(int index) {
        return entries[index];
    }

    @Nullable
    Node next() {
        return next;
    }

    Node with(Entry entry) {
        Entry[] more = Arrays.copyOf(entries, entries.length + 1);
        more[entries.length] = entry;
        return new Node(key, form, more, next);
    }

    /// Without one entry equal to that.
    Node without(Entry entry) {
        int at = Arrays.asList(entries).indexOf(entry);
        if (at < 0) {
            return this;
        }
        Entry[] less = new Entry[entries.length - 1];
        System.arraycopy(entries, 0, less, 0, at);
        System.arraycopy(entries, at + 1, less, at, less.length - at);
        return new Node(key, form, less, next);
    }

    boolean isFor(int otherKey, Form otherForm) {
        return key == otherKey && form.equals(otherForm);
    }

    Node linkedTo(@Nullable Node other) {
        return new Node(key, form, entries, other);
    }
}
