package operatordesk.contracts.node;

import java.util.List;

/** The settings do not allow a start. The message is one line for each mistake, with the setting's name. */
public final class MalformedSettings extends RuntimeException {
    public MalformedSettings(List<String> complaints) {
        super(String.join(System.lineSeparator(), complaints));
    }
}
