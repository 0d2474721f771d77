package org.placard.states;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

/** The English alphabetical order in which the Council prints States: accents and case do not count. */
public final class EnglishOrder implements Comparator<String> {

    public static final EnglishOrder INSTANCE = new EnglishOrder();

    private final Collator collator = Collator.getInstance(Locale.ENGLISH);

    private EnglishOrder() {
        collator.setStrength(Collator.PRIMARY);
    }

    // Collator is not safe for concurrent use without this lock.
    @Override
    public synchronized int compare(String one, String other) {
        return collator.compare(one, other);
    }
}
