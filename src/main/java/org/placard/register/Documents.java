package org.placard.register;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.placard.action.RollCall;
import org.placard.action.RollCalls;
import org.placard.action.Vote;
import org.placard.drafts.Drafts;
import org.placard.lifecycle.BusinessKey;
import org.placard.platform.FileId;
import org.placard.platform.PlatformRule;
import org.placard.platform.Refusal;
import org.placard.states.States;
import org.placard.texts.AdoptedText;
import org.placard.texts.Adoption;
import org.placard.texts.DocumentFormat;
import org.placard.texts.DocumentFormats;
import org.placard.texts.TextKind;
import org.placard.texts.TextModel;
import org.springframework.stereotype.Service;

/** The texts of a file as documents in the forms in which texts go out. */
@Service
public class Documents {

    private final Texts texts;
    private final Files files;
    private final Drafts drafts;
    private final RollCalls rollCalls;
    private final States states;

    Documents(Texts texts, Files files, Drafts drafts, RollCalls rollCalls, States states) {
        this.texts = texts;
        this.files = files;
        this.drafts = drafts;
        this.rollCalls = rollCalls;
        this.states = states;
    }

    /** @throws Refusal if there is no such version or form */
    public Document version(FileId file, int version, String extension) {
        DocumentFormat format = format(extension);
        TextModel text = texts.issued(file, version);
        return document(text, text.symbol() == null ? "text-" + version : text.symbol(), format);
    }

    /** What the Council adopted. @throws Refusal if it adopted nothing, or there is no such form */
    public Document adopted(FileId file, String extension) {
        DocumentFormat format = format(extension);
        FileOverview overview = files.get(file);
        FileOverview.Taken taken = overview.taken();
        if (taken == null || taken.resolution() == null) {
            throw new Refusal(PlatformRule.UNKNOWN_PAGE, "file");
        }
        TextModel acted = texts.issued(file, drafts.versionInForce(file));
        TextModel adopted = AdoptedText.of(acted, kind(file), taken.resolution(), adoption(file, taken));
        return document(adopted, taken.resolution(), format);
    }

    private TextKind kind(FileId file) {
        return switch (drafts.get(file).kind()) {
            case RESOLUTION -> TextKind.ADOPTED_RESOLUTION;
            case DECISION -> TextKind.ADOPTED_DECISION;
            case PRESIDENTS_STATEMENT -> TextKind.PRESIDENTS_STATEMENT;
        };
    }

    private Adoption adoption(FileId file, FileOverview.Taken taken) {
        Optional<RollCall> call = rollCalls.of(BusinessKey.of(file));
        return new Adoption(
                taken.meeting(),
                taken.on(),
                taken.inFavour() != null,
                taken.inFavour(),
                taken.against(),
                taken.abstentions(),
                voters(call, Vote.IN_FAVOUR),
                voters(call, Vote.AGAINST),
                voters(call, Vote.ABSTAINING));
    }

    private List<String> voters(Optional<RollCall> call, Vote vote) {
        return call.map(votes -> votes.states(vote)).orElse(List.of()).stream()
                .map(state -> states.nameOf(state, Locale.ENGLISH))
                .toList();
    }

    private static DocumentFormat format(String extension) {
        return DocumentFormats.byExtension(extension)
                .orElseThrow(() -> new Refusal(PlatformRule.UNKNOWN_PAGE, "extension"));
    }

    private static Document document(TextModel text, String name, DocumentFormat format) {
        String plain = name.replace("*", "").replaceAll("[^A-Za-z0-9.-]", "_");
        return new Document(plain + "." + format.extension(), format.mediaType(), format.of(text));
    }
}
