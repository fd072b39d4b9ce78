-- messages_by_place begins with the chat as well.
drop index messages_by_chat;
