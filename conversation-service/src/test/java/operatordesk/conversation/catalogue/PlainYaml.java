package operatordesk.conversation.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** YAML as editors read it: only true and false are truth values, and a date is a text. */
final class PlainYaml extends Resolver {
    private static final String NUMERIC = "-+0123456789";

    private PlainYaml() {}

    static JsonNode tree(String yaml) {
        var options = new LoaderOptions();
        var dumping = new DumperOptions();
        var reader =
                new Yaml(new SafeConstructor(options), new Representer(dumping), dumping, options, new PlainYaml());
        return new ObjectMapper().valueToTree(reader.load(yaml));
    }

    @Override
    protected void addImplicitResolvers() {
        addImplicitResolver(Tag.BOOL, Pattern.compile("true|false"), "tf");
        addImplicitResolver(Tag.INT, Pattern.compile("[-+]?[0-9]+"), NUMERIC);
        addImplicitResolver(Tag.FLOAT, Pattern.compile("[-+]?[0-9]+\\.[0-9]+"), NUMERIC);
    }
}
