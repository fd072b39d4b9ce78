package operatordesk.systemtests;

import java.util.List;
import operatordesk.sandbox.client.Entry;

/** An operator and a client, act by act: who does something, and how many messages come or change on either phone then. */
record Day(Transcript transcript, Phone operator, Phone client) {
    /** Somebody writes. */
    void writes(Phone who, String text, int onOperators, int onClients) {
        who.person().text(text);
        acted(who.owner() + ": " + text, onOperators, onClients);
    }

    void starts(Phone who, int onOperators, int onClients) {
        who.person().start();
        acted(who.owner() + ": /start", onOperators, onClients);
    }

    void sendsPhoto(Phone who, String key, int onOperators, int onClients) {
        who.person().photo(key);
        acted(who.owner() + ": 🖼", onOperators, onClients);
    }

    /** Presses the newest button that carries what begins so. */
    void presses(Phone who, String data, int onOperators, int onClients) {
        String label = who.presses(data);
        acted(who.owner() + ": [" + label + "]", onOperators, onClients);
    }

    private void acted(String deed, int onOperators, int onClients) {
        transcript.deed(deed);
        List<Entry> toClient = client.shows(onClients);
        List<Entry> toOperator = operator.shows(onOperators);
        transcript.shown(client, toClient);
        transcript.shown(operator, toOperator);
    }
}
