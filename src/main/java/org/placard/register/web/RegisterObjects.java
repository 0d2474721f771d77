package org.placard.register.web;

import java.util.Set;
import org.placard.platform.web.RefusalWords;
import org.placard.states.States;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.expression.IExpressionObjectFactory;

/** Gives pages {@code #states} (their names) and {@code #words} (what commands, events and steps are called). */
@Component
class RegisterObjects extends AbstractDialect implements IExpressionObjectDialect, IExpressionObjectFactory {

    private final States states;
    private final MessageSource messages;
    private final RefusalWords refusals;

    RegisterObjects(States states, MessageSource messages, RefusalWords refusals) {
        super("register");
        this.states = states;
        this.messages = messages;
        this.refusals = refusals;
    }

    @Override
    public IExpressionObjectFactory getExpressionObjectFactory() {
        return this;
    }

    @Override
    public Set<String> getAllExpressionObjectNames() {
        return Set.of("states", "words");
    }

    @Override
    public Object buildObject(IExpressionContext context, String name) {
        return name.equals("states")
                ? new StateNames(
                        iso3 -> states.nameOf(iso3, context.getLocale()), () -> states.namesIn(context.getLocale()))
                : new Words(messages, refusals, context.getLocale());
    }

    @Override
    public boolean isCacheable(String name) {
        return true;
    }
}
