package org.placard.texts.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;

/** The structure of a document for those who listen to it: title, headings, paragraphs, notes in the order of reading. */
final class PdfTags {

    private final PDDocument document;
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement whole = new PDStructureElement("Document", root);
    private final Map<Integer, PDParentTreeValue> parents = new TreeMap<>();
    private final List<COSArray> marksOfPages = new ArrayList<>();
    private PDStructureElement element;
    private PDPage page;

    PdfTags(PDDocument document) {
        this.document = document;
        root.appendKid(whole);
    }

    void page(PDPage next) {
        page = next;
        page.setStructParents(marksOfPages.size());
        COSArray marks = new COSArray();
        parents.put(marksOfPages.size(), new PDParentTreeValue(marks));
        marksOfPages.add(marks);
    }

    PDStructureElement current() {
        return element;
    }

    /** The properties of a mark that begins an element. */
    PDPropertyList begin(String tag) {
        PDStructureElement next = new PDStructureElement(tag, whole);
        whole.appendKid(next);
        return again(next);
    }

    /** The properties of a further mark of an element. */
    PDPropertyList again(PDStructureElement marked) {
        element = marked;
        COSArray marks = marksOfPages.get(marksOfPages.size() - 1);
        PDMarkedContentReference reference = new PDMarkedContentReference();
        reference.setMCID(marks.size());
        reference.setPage(page);
        element.appendKid(reference);
        COSDictionary properties = new COSDictionary();
        properties.setInt(COSName.MCID, marks.size());
        marks.add(element);
        return PDPropertyList.create(properties);
    }

    void close() {
        PDNumberTreeNode tree = new PDNumberTreeNode(PDParentTreeValue.class);
        tree.setNumbers(parents);
        root.setParentTree(tree);
        root.setParentTreeNextKey(marksOfPages.size());
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        document.getDocumentCatalog().setMarkInfo(marked);
        document.getDocumentCatalog().setStructureTreeRoot(root);
    }
}
