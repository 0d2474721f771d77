package org.placard.platform.web;

import java.time.Clock;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.expression.IExpressionObjectFactory;

/**
 * Gives every page {@code #who} (who is signed in) and {@code #when} (days in words). Model attributes would not do:
 * pages of errors get none.
 */
@Component
public class PageObjects extends AbstractDialect implements IExpressionObjectDialect {

    private final Clock clock;
    private final MessageSource messages;

    public PageObjects(Clock clock, MessageSource messages) {
        super("placard");
        this.clock = clock;
        this.messages = messages;
    }

    @Override
    public IExpressionObjectFactory getExpressionObjectFactory() {
        return new Factory();
    }

    private final class Factory implements IExpressionObjectFactory {

        @Override
        public Set<String> getAllExpressionObjectNames() {
            return Set.of("who", "when");
        }

        @Override
        public Object buildObject(IExpressionContext context, String name) {
            return name.equals("who") ? new Who() : new When(clock, messages, context.getLocale());
        }

        @Override
        public boolean isCacheable(String name) {
            return true;
        }
    }
}
