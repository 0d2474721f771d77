package org.placard.notify.live;

import java.util.Set;
import org.placard.notify.OnEngineNodes;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.context.IWebContext;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.expression.IExpressionObjectFactory;

/** Gives pages {@code #live}: the place from which they want to be told; null where nobody knows it. */
@Component
@OnEngineNodes
public class LiveObjects extends AbstractDialect implements IExpressionObjectDialect, IExpressionObjectFactory {

    LiveObjects() {
        super("live");
    }

    /** What a page sees. */
    public record Place(String place) {}

    @Override
    public IExpressionObjectFactory getExpressionObjectFactory() {
        return this;
    }

    @Override
    public Set<String> getAllExpressionObjectNames() {
        return Set.of("live");
    }

    @Override
    public Object buildObject(IExpressionContext context, String name) {
        Object place =
                context instanceof IWebContext web ? web.getExchange().getAttributeValue(PlaceOfPage.ATTRIBUTE) : null;
        return new Place((String) place);
    }

    @Override
    public boolean isCacheable(String name) {
        return true;
    }
}
