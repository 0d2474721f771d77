package org.placard.audit;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.placard.journal.ChainProof;
import org.placard.journal.Verdict;
import org.placard.platform.FileId;
import org.placard.platform.Refusal;
import org.placard.platform.reconcile.Surroundings;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * {@code java -jar placard.jar verify [FILE...]}: verifies the journal's chains, of all files or of those named, in the
 * database that {@code SPRING_DATASOURCE_URL}, {@code _USERNAME} and {@code _PASSWORD} name. Needs no running Placard.
 */
public final class VerifyCommand {

    private static final int WHOLE = 0;
    private static final int BROKEN = 1;
    private static final int USAGE = 2;

    private final Map<String, String> environment;
    private final PrintStream out;
    private final PrintStream err;

    public VerifyCommand(Map<String, String> environment, PrintStream out, PrintStream err) {
        this.environment = environment;
        this.out = out;
        this.err = err;
    }

    /** @return exit status: 0 all whole, 1 some broken, 2 it could not be verified */
    public int run(String... files) {
        try {
            ChainProof proof = new ChainProof(new Surroundings(environment).database());
            List<FileId> wanted = files.length == 0
                    ? proof.files()
                    : Arrays.stream(files).map(FileId::new).toList();
            List<Verdict> verdicts = wanted.stream().map(proof::verify).toList();
            verdicts.forEach(this::print);
            return summary(verdicts);
        } catch (Refusal unknown) {
            err.println("There is no journal of this file: " + unknown.arguments()[0]);
            return USAGE;
        } catch (DataAccessException | TransactionException away) {
            err.println("The database cannot be read: "
                    + away.getMostSpecificCause().getMessage()
                    + "\nSet SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD.");
            return USAGE;
        }
    }

    private void print(Verdict verdict) {
        if (verdict.whole()) {
            out.printf("whole   %s  %d entries%n", verdict.file(), verdict.entries());
        } else {
            out.printf(
                    "BROKEN  %s  entry %d: %s (%d entries before it are whole)%n",
                    verdict.file(), verdict.brokenEntry(), verdict.fault().inWords(), verdict.entries());
        }
    }

    private int summary(List<Verdict> verdicts) {
        long broken = verdicts.stream().filter(verdict -> !verdict.whole()).count();
        out.printf("%d files verified, %d broken%n", verdicts.size(), broken);
        return broken == 0 ? WHOLE : BROKEN;
    }
}
