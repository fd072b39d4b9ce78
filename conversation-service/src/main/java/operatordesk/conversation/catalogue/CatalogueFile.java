package operatordesk.conversation.catalogue;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** Reads the catalogue's YAML file. All of its mistakes are told at once, each with its line and path. */
public final class CatalogueFile {
    /** Telegram shows no more of a button's label, and it stands in every caption, which has little room. */
    static final int LONGEST_LABEL = 64;

    /** A message has 4,096 characters; a question is made of a prompt, an example and a few words around them. */
    static final int LONGEST_TEXT = 3_000;

    /** The mistake of a file that is not there or that nobody may read. */
    public static final String UNREADABLE = "the file cannot be read";

    /** As many as one can choose among at a glance. */
    private static final int MOST_REPLIES = 30;

    private static final String KEY = "[a-z][a-z0-9_]{0,23}";

    private final List<String> mistakes = new ArrayList<>();

    private CatalogueFile() {}

    /** Reads a file. Throws {@link MalformedCatalogue}, also when the file cannot be read. Blocks: for start-up code. */
    public static Catalogue read(Path file) {
        try {
            return parse(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new MalformedCatalogue(List.of(UNREADABLE));
        }
    }

    /** Reads a file's content. Throws {@link MalformedCatalogue}. */
    public static Catalogue parse(byte[] content) {
        try {
            return parse(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString());
        } catch (CharacterCodingException e) {
            throw new MalformedCatalogue(List.of("the file is no text in UTF-8"));
        }
    }

    /** Reads a text. Throws {@link MalformedCatalogue}. */
    public static Catalogue parse(String yaml) {
        return new CatalogueFile().catalogue(new StringReader(yaml));
    }

    private Catalogue catalogue(Reader reader) {
        Catalogue catalogue = compose(reader);
        if (!mistakes.isEmpty()) {
            throw new MalformedCatalogue(mistakes);
        }
        return catalogue;
    }

    private Catalogue compose(Reader reader) {
        try {
            @Nullable Node root = new Yaml(new LoaderOptions()).compose(reader);
            if (root == null) {
                mistakes.add("line 1, $: the catalogue is empty");
                return new Catalogue(List.of());
            }
            var place = new YamlPlace(root, "$", mistakes);
            var catalogue = new Catalogue(
                    place.need("kinds", List.of(), this::kinds),
                    place.find("replies").map(CatalogueFile::replies).orElse(List.of()));
            place.nothingElse();
            return catalogue;
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            mistakes.add("line " + line + ", $: this is not YAML: " + e.getProblem());
            return new Catalogue(List.of());
        } catch (YAMLException e) {
            mistakes.add("line 1, $: this is not YAML: it holds characters that no text has");
            return new Catalogue(List.of());
        }
    }

    private List<RequestKind> kinds(YamlPlace place) {
        Set<String> keys = new HashSet<>();
        return place.items(kind -> KindFields.kind(kind, keys));
    }

    private static List<ReadyReply> replies(YamlPlace place) {
        Set<String> keys = new HashSet<>();
        return place.items(MOST_REPLIES, item -> {
            String key = item.need("key", "", field -> key(field, keys));
            var text = item.need("text", StepFields.NOTHING, field -> StepFields.localized(field, LONGEST_TEXT));
            item.nothingElse();
            return new ReadyReply(key, text);
        });
    }

    /** A key that no sibling has. */
    static String key(YamlPlace place, Set<String> taken) {
        String key = place.text();
        if (!key.matches(KEY)) {
            place.mistake("a key is up to 24 of a-z, 0-9 and _, beginning with a letter");
        } else if (!taken.add(key)) {
            place.mistake("the key '" + key + "' is taken");
        }
        return key;
    }
}
