package org.placard.texts.word;

/**
 * Opens what only wraps content: content controls, alternatives, links, fields, and tracked changes, of which the accepted text
 * remains.
 */
final class Wrappers {

    private final Xml xml;
    private final Findings findings;

    Wrappers(Xml xml, Findings findings) {
        this.xml = xml;
        this.findings = findings;
    }

    /** Whether the current element is a wrapper; the content that counts of it is visited. */
    boolean open(Runnable visit) {
        switch (xml.name()) {
            case "ins", "moveTo" -> inserted(visit);
            case "del", "moveFrom" -> findings.deletion();
            case "sdt" -> control(visit);
            case "mc:AlternateContent" -> firstAlternative(visit);
            case "sdtContent", "customXml", "smartTag", "hyperlink", "fldSimple", "dir", "bdo" -> xml.children(visit);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void inserted(Runnable visit) {
        findings.insertion();
        xml.children(visit);
    }

    /** The words that ask for content are none. */
    private void control(Runnable visit) {
        boolean[] asks = {false};
        xml.children(() -> {
            if (xml.name().equals("sdtPr")) {
                xml.children(() -> asks[0] |= xml.name().equals("showingPlcHdr") && xml.on());
            } else if (xml.name().equals("sdtContent") && !asks[0]) {
                xml.children(visit);
            }
        });
    }

    private void firstAlternative(Runnable visit) {
        boolean[] taken = {false};
        xml.children(() -> {
            if (!taken[0] && xml.name().startsWith("mc:")) {
                taken[0] = true;
                xml.children(visit);
            }
        });
    }
}
