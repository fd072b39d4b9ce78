package operatordesk.contracts.shows;

/**
 * What is said around an archive, in the reader's language. {@code {n}} and {@code {of}} stand for numbers.
 *
 * @param part which of several it is, for the name and the caption: with {@code {n}} and {@code {of}}
 * @param missing how many files could not be fetched: with {@code {n}}
 * @param list the name within the archive of the text that tells which
 * @param tooLarge why: larger than what bots may fetch
 * @param gone why: Telegram does not have it, or not now
 * @param failed in the archive's place where it could not be made at all
 */
public record ArchiveWords(String part, String missing, String list, String tooLarge, String gone, String failed) {}
