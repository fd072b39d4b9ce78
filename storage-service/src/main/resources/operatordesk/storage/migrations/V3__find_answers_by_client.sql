-- A session that is made anew asks for the client's newest answers, whichever request they belong to.
create index answers_by_client on answers (client_id, arrival desc);
