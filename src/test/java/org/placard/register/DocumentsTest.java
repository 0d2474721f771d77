package org.placard.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.placard.PracticeFiles.SECRETARIAT;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.placard.PlacardTest;
import org.placard.PracticeFiles;
import org.placard.platform.Actor;
import org.placard.platform.FileId;
import org.placard.platform.SignedIn;
import org.placard.texts.DraftReader;
import org.placard.texts.TextKind;
import org.placard.texts.TextModel;
import org.placard.texts.akn.AkomaNtoso;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Texts as documents, for people and for programs. */
class DocumentsTest extends PlacardTest {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @Autowired
    private PracticeFiles files;

    @Autowired
    private WebApplicationContext context;

    private MockMvc web;

    private record Person(Actor actor) implements SignedIn {}

    @BeforeEach
    void open() {
        web = MockMvcBuilders.webAppContextSetup(context).build();
        SecurityContextHolder.getContext()
                .setAuthentication(new UsernamePasswordAuthenticationToken(
                        new Person(SECRETARIAT), null, List.of(new SimpleGrantedAuthority("ROLE_SECRETARIAT"))));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void a_version_goes_out_under_its_symbol() throws Exception {
        FileId file = files.issued();
        String page = web.perform(get("/files/{file}", file))
                .andExpect(content().string(allOf(containsString("/texts/1/document.docx"), not(containsString("??")))))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page).doesNotContain("/adopted/document.docx");
        byte[] word = web.perform(get("/files/{file}/texts/1/document.docx", file))
                .andExpect(status().isOk())
                .andExpect(content().contentType(WORD))
                .andExpect(header().string("Content-Disposition", containsString("attachment")))
                .andExpect(header().string("Content-Disposition", containsString("A_HRC_43_L.")))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        TextModel text = new DraftReader().read(word, "issued.docx").text();
        assertThat(text.symbol()).startsWith("A/HRC/43/L.");
        assertThat(text.operative()).hasSize(10);
    }

    @Test
    void an_adopted_text_goes_out_with_its_vote() throws Exception {
        FileId file = files.adopted(TODAY);
        web.perform(get("/files/{file}", file))
                .andExpect(
                        content().string(allOf(containsString("/adopted/document.docx"), not(containsString("??")))));
        byte[] word = web.perform(get("/files/{file}/adopted/document.docx", file))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        TextModel text = new DraftReader().read(word, "adopted.docx").text();
        assertThat(text.kind()).isEqualTo(TextKind.ADOPTED_RESOLUTION);
        assertThat(text.symbol()).startsWith("A/HRC/RES/43/");
        assertThat(text.adoption().meeting()).isEqualTo(45);
        assertThat(text.adoption().inFavour()).isEqualTo(23);
        assertThat(text.adoption().abstaining()).isEqualTo(8);
    }

    @Test
    void an_adopted_text_goes_out_as_pdf_and_as_a_page_too() throws Exception {
        FileId file = files.adopted(TODAY);
        byte[] pdf = web.perform(get("/files/{file}/adopted/document.pdf", file))
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/pdf"))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        TextModel text = new DraftReader().read(pdf, "adopted.pdf").text();
        assertThat(text.kind()).isEqualTo(TextKind.ADOPTED_RESOLUTION);
        assertThat(text.symbol()).startsWith("A/HRC/RES/43/");
        assertThat(text.operative()).hasSize(10);
        assertThat(text.adoption().inFavour()).isEqualTo(23);
        web.perform(get("/files/{file}/adopted/document.html", file))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("43/")));
    }

    @Test
    void texts_go_out_as_akoma_ntoso_too() throws Exception {
        FileId file = files.adopted(TODAY);
        web.perform(get("/files/{file}", file))
                .andExpect(content().string(containsString("/adopted/document.akn.xml")));
        byte[] xml = web.perform(get("/files/{file}/adopted/document.akn.xml", file))
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/akn+xml"))
                .andExpect(header().string("Content-Disposition", containsString(".akn.xml")))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(AkomaNtoso.read(xml, "adopted", warning -> {}).adoption().inFavour())
                .isEqualTo(23);
        web.perform(get("/api/files/{file}/versions/1/document", file).accept("application/akn+xml"))
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/akn+xml"));
    }

    @Test
    void a_program_says_which_form_it_accepts() throws Exception {
        FileId file = files.tabled();
        web.perform(get("/api/files/{file}/versions/1/document", file).accept(WORD))
                .andExpect(status().isOk())
                .andExpect(content().contentType(WORD));
        web.perform(get("/api/files/{file}/versions/1/document", file))
                .andExpect(content().contentType(WORD));
        web.perform(get("/api/files/{file}/versions/1/document", file).accept("image/png"))
                .andExpect(status().isNotAcceptable());
        web.perform(get("/api/files/{file}/versions/1/document.docx", file)).andExpect(status().isOk());
    }

    @Test
    void what_there_is_not_is_told() throws Exception {
        FileId file = files.tabled();
        web.perform(get("/api/files/{file}/versions/9/document", file)).andExpect(status().isNotFound());
        web.perform(get("/api/files/{file}/versions/1/document.exe", file)).andExpect(status().isNotFound());
        web.perform(get("/api/files/{file}/adopted/document.docx", file)).andExpect(status().isNotFound());
        web.perform(get("/api/files/{file}/adopted/document", file)).andExpect(status().isNotFound());
    }

    @Test
    void nobody_gets_one_without_signing_in() {
        FileId file = files.tabled();
        SecurityContextHolder.clearContext();
        for (String path : List.of("/versions/1/document", "/versions/1/document.docx", "/adopted/document")) {
            assertThatThrownBy(() -> web.perform(get("/api/files/" + file + path)))
                    .hasRootCauseInstanceOf(AuthenticationCredentialsNotFoundException.class);
        }
    }
}
