package org.placard.helm;

import com.marcnuri.helm.Helm;
import com.marcnuri.helm.LintResult;
import com.marcnuri.helm.TemplateCommand;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The chart with the values of an installation, and what a test changes in them. */
final class Chart {

    static final Path DIRECTORY = Path.of("helm");

    private static final Path COMPLETE = Path.of("src/test/resources/helm/complete.yaml");
    private static final String RELEASE = "placard";

    private final TemplateCommand command = new Helm(DIRECTORY)
            .template()
            .withName(RELEASE)
            .withNamespace("council")
            .withKubeVersion("1.33.0")
            .withValuesFile(COMPLETE);

    static LintResult lint() {
        return new Helm(DIRECTORY).lint().strict().call();
    }

    Chart with(String value, Object setting) {
        command.set(value, setting);
        return this;
    }

    List<Manifest> render() {
        List<Manifest> manifests = new ArrayList<>();
        StreamSupport.stream(yaml().loadAll(command.call()).spliterator(), false)
                .filter(Map.class::isInstance)
                .map(Map.class::cast)
                .forEach(document -> manifests.add(new Manifest(document)));
        return manifests;
    }

    Manifest render(String kind, String name) {
        return render().stream()
                .filter(manifest -> manifest.is(kind, name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("the chart makes no " + kind + " " + name));
    }

    Manifest deployment(String role) {
        return render("Deployment", RELEASE + "-" + role);
    }

    private static Yaml yaml() {
        return new Yaml(new SafeConstructor(new LoaderOptions()));
    }
}
