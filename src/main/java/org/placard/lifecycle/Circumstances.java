package org.placard.lifecycle;

import java.util.Map;
import java.util.Optional;
import org.placard.platform.Refusal;

/**
 * What a module knows that may stand in the way of an act. The table {@code bpmn/obstacles.dmn} decides what does; the
 * module only tells facts, and words the refusal that the table asks for. All beans of this type are asked.
 */
public interface Circumstances {

    /**
     * Facts by the names that the table asks for, {@code ?.revision = "in-hand"}; what nobody tells is null there.
     *
     * @param act id of a step or name of a message
     * @return empty where the module has nothing to tell on this act
     */
    Map<String, Object> facts(String act, BusinessKey key);

    /**
     * The refusal for a rule that the table named.
     *
     * @param rule id of a rule
     * @return empty for rules of other modules
     */
    Optional<Refusal> refusal(String rule, BusinessKey key);
}
