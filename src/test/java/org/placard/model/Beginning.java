package org.placard.model;

import static org.placard.model.Move.CHINA_HOLDS_A_CONSULTATION;
import static org.placard.model.Move.PRESIDENT_HEARS_THE_INTRODUCTION;
import static org.placard.model.Move.SECRETARIAT_ACCEPTS_THE_DRAFT;
import static org.placard.model.Move.SECRETARIAT_ISSUES_THE_DOCUMENT;
import static org.placard.model.Move.SECRETARIAT_SCHEDULES;
import static org.placard.model.Move.SECRETARIAT_WANTS_NO_BUDGET_STATEMENT;

import java.util.List;
import java.util.stream.Stream;

/** How far a life has come before chance takes over: few would come to the Council by chance alone. */
enum Beginning {
    TABLED(List.of()),
    ISSUED(List.of(SECRETARIAT_ACCEPTS_THE_DRAFT, SECRETARIAT_ISSUES_THE_DOCUMENT)),
    IN_THE_MEETING(List.of(
            SECRETARIAT_ACCEPTS_THE_DRAFT,
            SECRETARIAT_ISSUES_THE_DOCUMENT,
            CHINA_HOLDS_A_CONSULTATION,
            SECRETARIAT_WANTS_NO_BUDGET_STATEMENT,
            SECRETARIAT_SCHEDULES,
            PRESIDENT_HEARS_THE_INTRODUCTION));

    private final List<Move> moves;

    Beginning(List<Move> moves) {
        this.moves = moves;
    }

    List<Move> followedBy(List<Move> later) {
        return Stream.concat(moves.stream(), later.stream()).toList();
    }
}
