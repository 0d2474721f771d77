package org.placard.drafts;

import java.util.List;
import org.placard.platform.FileId;

/** Takes down who sponsors a draft when it is tabled. */
public interface SponsorsAtTabling {

    /** @param sponsors ISO 3166-1 alpha-3 codes, the main sponsor among them */
    void sponsoredBy(FileId file, String mainSponsor, List<String> sponsors);
}
