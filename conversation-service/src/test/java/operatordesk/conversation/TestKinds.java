package operatordesk.conversation;

import java.nio.file.Path;
import operatordesk.conversation.catalogue.Catalogue;
import operatordesk.conversation.catalogue.CatalogueFile;
import operatordesk.conversation.catalogue.RequestKind;

/** The kinds that the desk ships, read from its own file. */
public final class TestKinds {
    public static final Catalogue SHIPPED = CatalogueFile.read(Path.of("../deploy/catalogue.yaml"));
    public static final RequestKind PASSPORT = SHIPPED.kind("passport").orElseThrow();
    public static final RequestKind DATA = SHIPPED.kind("personal_data").orElseThrow();
    public static final RequestKind LICENCE = SHIPPED.kind("driving_licence").orElseThrow();

    /** A kind with a step of every type that is answered with a file, a press or what a phone shares. */
    public static final RequestKind EVERYTHING = CatalogueFile.read(Path.of("src/test/resources/every-type.yaml"))
            .kinds()
            .getFirst();

    private TestKinds() {}
}
