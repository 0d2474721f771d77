package org.placard.platform.web;

import java.net.URI;
import java.util.List;
import org.placard.platform.Actors;
import org.placard.platform.FileId;
import org.placard.platform.reconcile.Reconciliation;
import org.placard.platform.reconcile.ReconciliationDesk;
import org.placard.platform.reconcile.Reconciliations;
import org.placard.platform.reconcile.Scope;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Reconciliations, for programs: what the last ones found, and having them made. */
@RestController
class ReconciliationApi {

    private final Reconciliations reconciliations;
    private final ReconciliationDesk desk;

    ReconciliationApi(Reconciliations reconciliations, ReconciliationDesk desk) {
        this.reconciliations = reconciliations;
        this.desk = desk;
    }

    /**
     * @param file null for all
     * @param repair true to make good what can be
     */
    record Wish(String file, Boolean repair) {

        Scope scope() {
            return new Scope(
                    file == null || file.isBlank() ? null : new FileId(file.strip()), Boolean.TRUE.equals(repair));
        }
    }

    @GetMapping("/api/reconciliations")
    @PreAuthorize("hasAnyRole('OPERATOR', 'AUDITOR')")
    List<Reconciliation> latest() {
        return reconciliations.latest();
    }

    /**
     * Answers at once; the work goes on, and the address in {@code Location} says what came of it.
     *
     * @param wish without a body: all files, nothing is repaired
     */
    @PostMapping("/api/reconciliations")
    @PreAuthorize("hasRole('OPERATOR')")
    ResponseEntity<Void> reconcile(@RequestBody(required = false) Wish wish) {
        desk.ask(
                wish == null ? Scope.EVERYTHING : wish.scope(), Actors.current().name());
        return ResponseEntity.accepted()
                .location(URI.create("/api/reconciliations"))
                .build();
    }
}
