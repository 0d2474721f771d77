package org.placard.amendments;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.placard.drafts.Consideration;
import org.placard.drafts.Drafts;
import org.placard.drafts.Revising;
import org.placard.lifecycle.BusinessKey;
import org.placard.lifecycle.Circumstances;
import org.placard.lifecycle.Whereabouts;
import org.placard.platform.Actors;
import org.placard.platform.Refusal;
import org.placard.states.States;
import org.springframework.stereotype.Component;

/** Tells what stands in the way of an amendment, and whether amendments stand in the way of the draft. */
@Component
class AmendmentCircumstances implements Circumstances {

    private final Whereabouts whereabouts;
    private final Drafts drafts;
    private final Revising revising;
    private final Amendments amendments;
    private final AmendmentTexts texts;
    private final VotingOrders orders;
    private final States states;

    AmendmentCircumstances(
            Whereabouts whereabouts,
            Drafts drafts,
            Revising revising,
            Amendments amendments,
            AmendmentTexts texts,
            VotingOrders orders,
            States states) {
        this.whereabouts = whereabouts;
        this.drafts = drafts;
        this.revising = revising;
        this.amendments = amendments;
        this.texts = texts;
        this.orders = orders;
        this.states = states;
    }

    @Override
    public Map<String, Object> facts(String act, BusinessKey key) {
        Map<String, Object> facts = new HashMap<>();
        if (key.subject() == null) {
            ofTheDraft(act, key, facts);
        } else if (isOne(act)) {
            ofAnAmendment(act, key, facts);
        }
        return facts;
    }

    @Override
    public Optional<Refusal> refusal(String rule, BusinessKey key) {
        return Arrays.stream(AmendmentRule.values())
                .filter(one -> one.id().equals(rule))
                .findFirst()
                .map(one -> new Refusal(one, "amendment", argument(one, key)));
    }

    private void ofTheDraft(String act, BusinessKey key, Map<String, Object> facts) {
        if (act.equals(AmendmentProcess.TABLED.name()) && !whereabouts.awaits(Consideration.REVISION_RECEIVED, key)) {
            facts.put("amending", "closed");
        }
        if (act.equals(Consideration.TAKE_ACTION.id()) && !undecided(key).isEmpty()) {
            facts.put("amendments", "pending");
        }
        if (act.equals(OrderingAmendments.ACT) && orders.of(key.file()).size() < 2) {
            facts.put("order", "needless");
        }
    }

    private static boolean isOne(String act) {
        return List.of(
                        AmendmentProcess.VOTE.id(),
                        AmendmentProcess.BIND.id(),
                        AmendmentProcess.ACCEPTED.name(),
                        AmendmentProcess.NOT_PUT.name(),
                        AmendmentProcess.WITHDRAWN.name())
                .contains(act);
    }

    private void ofAnAmendment(String act, BusinessKey key, Map<String, Object> facts) {
        Amendment amendment = amendments.get(key);
        asking(act, amendment, facts);
        if (amendment.boundTo() == drafts.lastNumbered(key.file())) {
            facts.put("paragraph", texts.fits(amendment) ? "there" : "gone");
        }
        if (revising.inHand(key.file())) {
            facts.put("revision", "in-hand");
        }
        if (!whereabouts.isOpen(Consideration.TAKE_ACTION, BusinessKey.of(key.file()))) {
            facts.put("amending", "not-introduced");
        }
        orders.before(amendment).ifPresent(earlier -> facts.put("earlier", "undecided"));
    }

    private void asking(String act, Amendment amendment, Map<String, Object> facts) {
        String state = Actors.known() ? Actors.current().state() : null;
        boolean accepting = act.equals(AmendmentProcess.ACCEPTED.name());
        if (accepting && !drafts.get(amendment.file()).tabledBy().equals(state)) {
            facts.put("asking", "not-main-sponsor");
        }
        if (!accepting && !amendment.tabledBy().equals(state)) {
            facts.put("asking", "not-its-sponsor");
        }
    }

    private List<Amendment> undecided(BusinessKey key) {
        return amendments.of(key.file()).stream()
                .filter(one -> one.end() == null)
                .toList();
    }

    private Object argument(AmendmentRule rule, BusinessKey key) {
        return switch (rule) {
            case MAIN_SPONSOR_ACCEPTS -> nameOf(drafts.get(key.file()).tabledBy());
            case SPONSORS_ONLY -> nameOf(amendments.get(key).tabledBy());
            case NOT_NEXT ->
                orders.before(amendments.get(key)).map(Amendment::symbol).orElse("–");
            case TO_BE_DECIDED_FIRST ->
                undecided(key).stream().map(this::nameOf).collect(Collectors.joining(", "));
            default -> "";
        };
    }

    private String nameOf(Amendment amendment) {
        return amendment.symbol() == null ? nameOf(amendment.tabledBy()) : amendment.symbol();
    }

    private String nameOf(String state) {
        return states.nameOf(state, Locale.ENGLISH);
    }
}
