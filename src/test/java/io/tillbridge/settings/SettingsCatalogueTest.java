package io.tillbridge.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.DataObjectPropertyName;
import org.yaml.snakeyaml.Yaml;

/** application.yml is the catalogue of settings: each stands there with its default and its meaning, and no other. */
class SettingsCatalogueTest {
    private static final Path CATALOGUE = Path.of("application.yml");

    /** Settings by their path below {@code tillbridge}, with the component that holds them. */
    private static Map<String, RecordComponent> settings() {
        Map<String, RecordComponent> settings = new TreeMap<>();
        collect(Settings.class, "", settings);
        return settings;
    }

    private static void collect(Class<?> type, String path, Map<String, RecordComponent> settings) {
        for (RecordComponent component : type.getRecordComponents()) {
            String name = path + DataObjectPropertyName.toDashedForm(component.getName());
            Class<?> inner = inner(component);
            if (inner.isRecord()) {
                collect(inner, name + (component.getType() == Map.class ? ".*." : "."), settings);
            } else {
                settings.put(name, component);
            }
        }
    }

    /** What a component holds: itself, or the last of its type's parameters. */
    private static Class<?> inner(RecordComponent component) {
        if (component.getGenericType() instanceof ParameterizedType generic) {
            return (Class<?>) generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1];
        }
        return component.getType();
    }

    /** What application.yml says, line by line: the default itself, or an example of it in a comment. */
    private static Map<String, String> meanings() throws IOException {
        Map<String, String> meanings = new TreeMap<>();
        List<String> path = new ArrayList<>();
        for (String line : Files.readAllLines(CATALOGUE)) {
            var setting = Pattern.compile("^( *)(# )?( *)([a-z][a-z-]*):(.*?)(?:#(.*))?$")
                    .matcher(line);
            if (line.equals("---") || !setting.matches()) {
                continue;
            }
            int depth = (setting.group(1).length() + setting.group(3).length()) / 2;
            while (path.size() > depth) {
                path.remove(path.size() - 1);
            }
            path.add(setting.group(4));
            String key =
                    String.join(".", path).replaceFirst("^tillbridge\\.", "").replaceFirst("^shops\\.\\w+", "shops.*");
            meanings.putIfAbsent(
                    key, setting.group(6) == null ? "" : setting.group(6).strip());
        }
        return meanings;
    }

    @Test
    void everySettingStandsThereWithItsMeaning() throws IOException {
        Map<String, String> meanings = meanings();
        List<String> gaps = settings().keySet().stream()
                // Entries of a list are shown by an example in the list's own comment.
                .filter(name -> !isExplained(name, meanings))
                .toList();
        assertThat(gaps).isEmpty();
    }

    private static boolean isExplained(String name, Map<String, String> meanings) {
        int last = name.lastIndexOf('.');
        String list = last < 0 ? "" : meanings.getOrDefault(name.substring(0, last), "");
        return !meanings.getOrDefault(name, "").isBlank() || list.contains(name.substring(last + 1) + ": ");
    }

    @Test
    void everyKeyThereIsASetting() throws IOException {
        Set<String> keys = new TreeSet<>();
        for (Object document : new Yaml().loadAll(Files.readString(CATALOGUE))) {
            keys("", ((Map<?, ?>) document).get("tillbridge"), keys);
        }
        assertThat(keys).isNotEmpty().isSubsetOf(settings().keySet());
    }

    private static void keys(String path, Object node, Set<String> keys) {
        if (node instanceof Map<?, ?> map && !map.isEmpty()) {
            map.forEach((name, value) -> keys(path.isEmpty() ? name.toString() : path + "." + name, value, keys));
        } else if (node instanceof List<?> list && list.stream().anyMatch(Map.class::isInstance)) {
            list.forEach(entry -> keys(path, entry, keys));
        } else if (!(node instanceof Map) && !(node instanceof List<?> list && list.isEmpty())) {
            keys.add(path.replaceFirst("^shops\\.\\w+", "shops.*"));
        }
    }

    /** An option that nothing reads is a promise that nothing keeps. */
    @Test
    void everySettingIsRead() throws IOException {
        JavaClasses ours = new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests())
                .importPackages("io.tillbridge");
        String configured = texts();
        Set<String> unread = settings().entrySet().stream()
                .filter(setting -> !configured.contains("{tillbridge." + setting.getKey() + "}"))
                .filter(setting -> !isReadIn(ours, setting.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(unread).isEmpty();
    }

    /** By its accessor, called or named, or as the record's own field in another of its methods. */
    private static boolean isReadIn(JavaClasses ours, RecordComponent setting) {
        JavaClass record = ours.get(setting.getDeclaringRecord());
        JavaMethod accessor = record.getMethod(setting.getName());
        return !accessor.getAccessesToSelf().isEmpty()
                || record.getField(setting.getName()).getAccessesToSelf().stream()
                        .map(access -> access.getOrigin().getName())
                        .anyMatch(origin -> !origin.equals("<init>") && !origin.equals(setting.getName()));
    }

    /** Where settings are read by name: routes and application.yml itself. */
    private static String texts() throws IOException {
        StringBuilder texts = new StringBuilder(Files.readString(CATALOGUE));
        try (Stream<Path> files = Files.walk(Path.of("routes"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.append(Files.readString(file));
            }
            return texts.toString();
        }
    }
}
