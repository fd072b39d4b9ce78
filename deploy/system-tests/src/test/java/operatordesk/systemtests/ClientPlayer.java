package operatordesk.systemtests;

import operatordesk.sandbox.client.Entry;
import operatordesk.sandbox.client.Person;

/** A client who answers what an operator asks, and reads every word. */
record ClientPlayer(Person person) {
    /** Waits for a message with exactly this text after a change. */
    Entry reads(long after, String text) {
        return person.awaitMessage(after, entry -> entry.text().equals(text), OperatorPlayer.PATIENCE);
    }

    /** Waits for a message that begins so after a change. */
    Entry readsBeginning(long after, String beginning) {
        return person.awaitMessage(after, entry -> entry.text().startsWith(beginning), OperatorPlayer.PATIENCE);
    }

    /** Is asked by an operator's press, and waits for the question. */
    void isAsked(OperatorPlayer operator, Entry card, String kind, String question) {
        long before = person.chat().seq();
        operator.ask(card, kind);
        readsBeginning(before, question);
    }

    /** Is asked for the passport in Russian and sends a photo. */
    void sendsPassport(OperatorPlayer operator, Entry card, String photo) {
        isAsked(operator, card, "Паспорт", "Пришлите фото паспорта");
        readsBeginning(person.photo(photo).seq(), "Спасибо! Фото паспорта получено.");
    }

    /** Is asked for the personal data in Russian and answers all three questions. */
    void sendsData(OperatorPlayer operator, Entry card) {
        isAsked(operator, card, "Личные данные", "1 из 3. ");
        readsBeginning(person.text("Примерова Анна Петровна").seq(), "2 из 3. ");
        readsBeginning(person.text("Казань").seq(), "3 из 3. ");
        sends(person.text("01.02.1990").seq());
    }

    /** Reads the summary in Russian, sends it, and reads that it is received. */
    void sends(long lastWritten) {
        readsBeginning(pressesSend(lastWritten), "Спасибо! Данные получены.");
    }

    /** Reads the summary in Russian and sends it; answers the change after which the bot's reaction is seen. */
    long pressesSend(long lastWritten) {
        Entry summary = readsBeginning(lastWritten, "Проверьте, всё ли верно");
        long before = person.chat().seq();
        person.press(summary.id(), "Отправить");
        return before;
    }

    /** The {@code file_unique_id} of the first photo that the client sent. */
    String firstPhoto() {
        return person.chat().messages().stream()
                .filter(entry -> !entry.byBot())
                .flatMap(entry -> entry.photo().stream())
                .findFirst()
                .orElseThrow()
                .fileUniqueId();
    }
}
