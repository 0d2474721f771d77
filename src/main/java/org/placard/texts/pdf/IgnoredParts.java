package org.placard.texts.pdf;

import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.placard.texts.Place;
import org.placard.texts.Warning;
import org.placard.texts.WarningCode;

/** What a file holds besides its text: things that would act, files within it, forms. None is opened; they are told of. */
final class IgnoredParts {

    private static final COSName EMBEDDED = COSName.getPDFName("EmbeddedFiles");
    private static final COSName JAVA_SCRIPT = COSName.getPDFName("JavaScript");
    private static final COSName XFA = COSName.getPDFName("XFA");
    private static final COSName FILE_ATTACHMENT = COSName.getPDFName("FileAttachment");

    private final PDDocument document;
    private final Budget budget;
    private boolean acts;
    private boolean attachments;
    private boolean forms;

    IgnoredParts(PDDocument document, Budget budget) {
        this.document = document;
        this.budget = budget;
    }

    void tell(Consumer<Warning> warnings) {
        inCatalog();
        for (PDPage page : document.getPages()) {
            budget.checkTime();
            inPage(page.getCOSObject());
        }
        tell(acts, WarningCode.ACTIONS_IGNORED, warnings);
        tell(attachments, WarningCode.ATTACHMENTS_IGNORED, warnings);
        tell(forms, WarningCode.FORM_IGNORED, warnings);
    }

    private void inCatalog() {
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        acts = catalog.containsKey(COSName.OPEN_ACTION) && isAction(catalog.getDictionaryObject(COSName.OPEN_ACTION))
                || catalog.containsKey(COSName.AA);
        COSDictionary names = catalog.getCOSDictionary(COSName.NAMES);
        acts |= names != null && names.containsKey(JAVA_SCRIPT);
        attachments = names != null && names.containsKey(EMBEDDED);
        COSDictionary form = catalog.getCOSDictionary(COSName.ACRO_FORM);
        COSArray fields = form == null ? null : form.getCOSArray(COSName.FIELDS);
        forms = form != null && (form.containsKey(XFA) || fields != null && fields.size() > 0);
    }

    /** An action other than going to a place in the document. */
    private static boolean isAction(Object opening) {
        return opening instanceof COSDictionary action
                && !COSName.getPDFName("GoTo").equals(action.getCOSName(COSName.S));
    }

    private void inPage(COSDictionary page) {
        acts |= page.containsKey(COSName.AA);
        COSArray annotations = page.getCOSArray(COSName.ANNOTS);
        for (int i = 0; annotations != null && i < annotations.size(); i++) {
            budget.tick();
            if (annotations.getObject(i) instanceof COSDictionary annotation) {
                COSDictionary action = annotation.getCOSDictionary(COSName.A);
                attachments |= FILE_ATTACHMENT.equals(annotation.getCOSName(COSName.SUBTYPE));
                acts |= annotation.containsKey(COSName.AA) || action != null && runsSomething(action);
            }
        }
    }

    private static boolean runsSomething(COSDictionary action) {
        COSName kind = action.getCOSName(COSName.S);
        return kind != null
                && (kind.equals(JAVA_SCRIPT)
                        || kind.getName().equals("Launch")
                        || kind.getName().equals("SubmitForm"));
    }

    private static void tell(boolean found, WarningCode code, Consumer<Warning> warnings) {
        if (found) {
            warnings.accept(Warning.of(code, Place.WHOLE_FILE));
        }
    }
}
