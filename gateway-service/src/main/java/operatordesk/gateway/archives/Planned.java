package operatordesk.gateway.archives;

import operatordesk.contracts.shows.ArchiveEntry;

/** A file of an archive, once Telegram was asked for it. */
sealed interface Planned {
    ArchiveEntry entry();

    /** In bytes, as it counts for the archive's size. */
    long size();

    /**
     * It can be fetched.
     *
     * @param path Telegram's
     */
    record Found(ArchiveEntry entry, String path, long size) implements Planned {}

    /** It cannot. */
    record Lost(ArchiveEntry entry, Why why) implements Planned {
        @Override
        public long size() {
            return 0;
        }
    }

    /** Why a file cannot be fetched. */
    enum Why {
        /** It is larger than what bots can fetch or send. */
        TOO_LARGE,
        /** Telegram does not have it, or does not give it. */
        GONE
    }
}
