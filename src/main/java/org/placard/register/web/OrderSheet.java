package org.placard.register.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.placard.lifecycle.OpenStep;
import org.placard.platform.web.Explanation;
import org.placard.platform.web.RefusalWords;
import org.placard.register.FileOverview;
import org.placard.register.Programme;

/**
 * The order of a day as its readers get it, what is lacking in their words.
 *
 * @param meetings in the order of their numbers
 */
record OrderSheet(LocalDate date, List<Meeting> meetings) {

    /** @param left how many drafts the Council has still to take */
    record Meeting(int number, long left, List<Item> items) {}

    /**
     * @param place within the meeting, from 1
     * @param ready whether the Council can act on it as soon as it comes up
     * @param open the steps that it waits for
     * @param lacks what stands in the way besides these steps
     */
    record Item(FileOverview file, int place, boolean ready, List<OpenStep> open, List<Explanation> lacks) {}

    static List<OrderSheet> of(List<Programme.Day> days, RefusalWords words, Locale locale) {
        return days.stream().map(day -> of(day, words, locale)).toList();
    }

    static OrderSheet of(Programme.Day day, RefusalWords words, Locale locale) {
        return new OrderSheet(
                day.date(),
                day.meetings().stream()
                        .map(meeting -> new Meeting(
                                meeting.number(),
                                meeting.left(),
                                meeting.items().stream()
                                        .map(item -> item(item, words, locale))
                                        .toList()))
                        .toList());
    }

    private static Item item(Programme.Item item, RefusalWords words, Locale locale) {
        return new Item(
                item.file(),
                item.place(),
                item.ready(),
                item.open(),
                item.lacks().stream().map(lack -> words.of(lack, locale)).toList());
    }
}
