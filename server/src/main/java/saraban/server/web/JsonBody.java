package saraban.server.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.UnsupportedMediaTypeResponse;
import io.javalin.json.JsonMapper;
import java.lang.reflect.Type;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// JSON in and out of the API.
final class JsonBody implements JsonMapper {
    private static final tools.jackson.databind.json.JsonMapper JSON =
            tools.jackson.databind.json.JsonMapper.builder().build();

    /// The JSON object that a request carries.
    ///
    /// @throws BadRequestResponse when it carries something else
    static JsonNode object(Context ctx) {
        if (!ctx.isJson()) {
            throw new UnsupportedMediaTypeResponse("expected Content-Type: application/json");
        }
        try {
            JsonNode body = JSON.readTree(ctx.body());
            if (body == null || !body.isObject()) {
                throw new BadRequestResponse("expected a JSON object in the body");
            }
            return body;
        } catch (JacksonException e) {
            throw new BadRequestResponse("the body is no JSON: " + e.getOriginalMessage());
        }
    }

    /// A text of the object that must be there.
    static String text(JsonNode object, String key) {
        JsonNode value = object.path(key);
        if (!value.isString()) {
            throw new BadRequestResponse("expected a text under '" + key + "'");
        }
        return value.asString();
    }

    @Override
    public String toJsonString(Object value, Type type) {
        return JSON.writeValueAsString(value);
    }
}
