package operatordesk.conversation.notices;

import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** Something to say to a person, without words yet: the words are chosen when it is shown. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
public sealed interface Notice permits ClientNotice, OperatorNotice {}
