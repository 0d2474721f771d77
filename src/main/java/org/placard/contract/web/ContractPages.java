package org.placard.contract.web;

import java.nio.charset.StandardCharsets;
import org.placard.contract.Contract;
import org.placard.contract.ContractFiles;
import org.placard.contract.Message;
import org.placard.platform.PlatformRule;
import org.placard.platform.Refusal;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The contract as pages, and its files as they are: under the path of a schema's {@code $id} for people, under
 * {@code /api} for programs. Everybody who is signed in may read it; it tells nothing of any file.
 */
@Controller
@PreAuthorize("isAuthenticated()")
class ContractPages {

    private static final MediaType ASYNCAPI = MediaType.parseMediaType("application/vnd.aai.asyncapi+yaml");
    private static final MediaType SCHEMA = MediaType.parseMediaType("application/schema+json");

    private final Contract contract;
    private final ContractFiles files;

    ContractPages(Contract contract, ContractFiles files) {
        this.contract = contract;
        this.files = files;
    }

    @GetMapping("/contract")
    String contract(Model model) {
        model.addAttribute("subjects", contract.subjects());
        return "contract/contract";
    }

    @GetMapping("/contract/messages/{name}")
    String event(@PathVariable String name, Model model) {
        return page(name, model);
    }

    @GetMapping("/contract/messages/{way}/{name}")
    String another(@PathVariable String way, @PathVariable String name, Model model) {
        return page(way + "/" + name, model);
    }

    @GetMapping({"/contract/asyncapi.yaml", "/api/contract/asyncapi.yaml"})
    ResponseEntity<byte[]> document() {
        return file("asyncapi.yaml", ASYNCAPI);
    }

    @GetMapping({"/contract/schemas/{*path}", "/api/contract/schemas/{*path}"})
    ResponseEntity<byte[]> schema(@PathVariable String path) {
        return file("schemas" + path, SCHEMA);
    }

    @GetMapping({"/contract/examples/{*path}", "/api/contract/examples/{*path}"})
    ResponseEntity<byte[]> example(@PathVariable String path) {
        return file("examples" + path, MediaType.APPLICATION_JSON);
    }

    private String page(String name, Model model) {
        Message message = contract.message(name)
                .orElseThrow(() -> new Refusal(PlatformRule.UNKNOWN_PAGE, "/contract/messages/" + name));
        model.addAttribute("message", message);
        model.addAttribute("headers", FieldRow.of(message.headers()));
        model.addAttribute("rows", FieldRow.of(message.fields()));
        return "contract/message";
    }

    private ResponseEntity<byte[]> file(String path, MediaType type) {
        String text = files.find(path).orElseThrow(() -> new Refusal(PlatformRule.UNKNOWN_PAGE, "/contract/" + path));
        return ResponseEntity.ok().contentType(type).body(text.getBytes(StandardCharsets.UTF_8));
    }
}
