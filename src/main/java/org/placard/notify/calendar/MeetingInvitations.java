package org.placard.notify.calendar;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.placard.notify.Links;
import org.placard.notify.Notice;
import org.placard.notify.NotifySettings;
import org.placard.notify.Poison;
import org.placard.notify.email.Attachments;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Letters about meetings carry an invitation, or its cancellation (RFC 5546, RFC 6047): once as what a mail program reads
 * beside the text, and once as a file for those that do not.
 *
 * <p>The e-mail channel follows the meetings by itself, in the transaction in which it takes an event in. So an invitation
 * never waits for the calendars, and both number a meeting alike, because the same events give the same numbers.
 */
@Component
class MeetingInvitations implements Attachments {

    private static final Logger log = LoggerFactory.getLogger(MeetingInvitations.class);

    static final String FOLLOWER = "placard.notify.email";

    private static final String FILE = "invite.ics";

    private final Following following;
    private final Invitations invitations;
    private final InvitationDocument documents;

    MeetingInvitations(
            Following following, Invitations invitations, Links links, FeedSettings feeds, NotifySettings settings)
            throws AddressException {
        String organizer = feeds.organizer().isBlank() ? settings.from() : feeds.organizer();
        this.following = following;
        this.invitations = invitations;
        this.documents = new InvitationDocument(new InternetAddress(organizer, true), links::to, new Alarms(feeds));
    }

    @Override
    public void takenIn(Notice notice) {
        if (notice.known()) {
            follow(Happened.of(notice));
        }
    }

    // A letter can be read without its invitation.
    private void follow(Happened event) {
        try {
            Following.Change change = following.follow(FOLLOWER, event, calendar -> calendar.only(Kind.MEETING));
            Invitation.by(event, change.before(), change.after()).ifPresent(invitations::keep);
        } catch (Poison senseless) {
            log.warn("The letters of {} carry no invitation: {}", event.id(), senseless.getMessage());
        }
    }

    @Override
    public List<Attachment> of(Notice notice, String recipient, String language) {
        return invitations.of(notice.id()).stream()
                .flatMap(invitation -> parts(invitation, recipient, language).stream())
                .toList();
    }

    private List<Attachment> parts(Invitation invitation, String recipient, String language) {
        byte[] document =
                documents.write(invitation, recipient, new EntryWords(language)).getBytes(StandardCharsets.UTF_8);
        String method = invitation.method().name();
        return List.of(
                new Attachment("text/calendar; method=" + method + "; charset=UTF-8", FILE, document),
                new Attachment("application/ics; name=" + FILE, FILE, document));
    }
}
