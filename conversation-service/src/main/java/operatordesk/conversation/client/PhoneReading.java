package operatordesk.conversation.client;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;

/** Reads a phone number the ways people write it: {@code 8 (999) 000-00-01}, {@code +7 999 0000001}, {@code 0044 20 ...}. */
final class PhoneReading {
    private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();

    private PhoneReading() {}

    /**
     * The number in a text as {@code +} and digits, or empty where there is none that can be called from anywhere.
     *
     * @param country of numbers without a country code
     */
    static Optional<String> read(String text, String country) {
        try {
            PhoneNumber number = PHONES.parse(text, country);
            return PHONES.isPossibleNumberWithReason(number) == ValidationResult.IS_POSSIBLE
                    ? Optional.of(PHONES.format(number, PhoneNumberFormat.E164))
                    : Optional.empty();
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }

    /** Telegram's own numbers are always international, whether it writes the {@code +} or not. */
    static String own(String phone) {
        return "+" + phone.replaceAll("\\D", "");
    }
}
