package operatordesk.conversation.service;

import io.vertx.redis.client.Command;
import io.vertx.redis.client.Redis;
import io.vertx.redis.client.Request;

/** What somebody does who types FLUSHALL into the wrong window. */
record EmptiedRedis(Office office) {
    void empty() {
        Redis client = Redis.createClient(office.vertx(), office.redisUrl());
        client.send(Request.cmd(Command.FLUSHALL)).await();
        client.close().await();
    }
}
