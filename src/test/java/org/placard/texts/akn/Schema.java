package org.placard.texts.akn;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXParseException;

/** The OASIS schema, which lies outside the project; what needs it is skipped where it is absent. */
final class Schema {

    static final Path SHARED = Path.of(System.getProperty("placard.shared", "../shared"));

    private static final Path FILE = SHARED.resolve("standards/akoma-ntoso-xsd/akomantoso30.xsd");

    private static javax.xml.validation.Schema schema;

    private Schema() {}

    static void assumeIsThere() {
        assumeTrue(Files.exists(FILE), () -> "No schema at " + FILE.toAbsolutePath());
    }

    static boolean isThere() {
        return Files.exists(FILE);
    }

    /** What is wrong with a document, by the schema; empty when it is valid. */
    static List<String> faultsOf(byte[] xml) throws Exception {
        Validator validator = schema().newValidator();
        List<String> faults = new ArrayList<>();
        validator.setErrorHandler(new Gathering(faults));
        validator.validate(new StreamSource(new ByteArrayInputStream(xml)));
        return faults;
    }

    private static synchronized javax.xml.validation.Schema schema() throws Exception {
        if (schema == null) {
            schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(FILE.toFile());
        }
        return schema;
    }

    private record Gathering(List<String> faults) implements ErrorHandler {

        @Override
        public void warning(SAXParseException fault) {
            faults.add(fault.toString());
        }

        @Override
        public void error(SAXParseException fault) {
            faults.add(fault.toString());
        }

        @Override
        public void fatalError(SAXParseException fault) {
            faults.add(fault.toString());
        }
    }
}
