package org.placard.texts.pdf;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.util.Matrix;

/** Follows what a page draws and keeps the level lines: thin filled boxes and strokes. */
final class Rules {

    private static final float THIN = 2.5f;
    private static final int MOST = 2000;

    private final float left;
    private final float top;
    private final boolean upright;
    private final List<Rule> path = new ArrayList<>();
    private final List<Rule> drawn = new ArrayList<>();
    private Point2D.Float pen;

    /** @param rotation of the page; on a page that is turned no rules are looked for */
    Rules(float left, float top, int rotation) {
        this.left = left;
        this.top = top;
        this.upright = rotation % 360 == 0;
    }

    void take(String operator, List<COSBase> operands, Matrix matrix) {
        switch (operator) {
            case "re" -> box(operands, matrix);
            case "m" -> pen = point(operands, 0, matrix);
            case "l" -> line(operands, matrix);
            case "f", "F", "f*", "S", "s", "B", "B*", "b", "b*" -> paint();
            case "n" -> path.clear();
            default -> {}
        }
    }

    List<Rule> drawn() {
        return Rule.joined(drawn);
    }

    private void box(List<COSBase> operands, Matrix matrix) {
        if (operands.size() >= 4 && number(operands, 2) != null && number(operands, 3) != null) {
            Point2D.Float corner = point(operands, 0, matrix);
            if (corner != null) {
                float x = number(operands, 0) + number(operands, 2);
                float y = number(operands, 1) + number(operands, 3);
                add(corner, matrix.transformPoint(x, y));
            }
        }
    }

    private void line(List<COSBase> operands, Matrix matrix) {
        Point2D.Float to = point(operands, 0, matrix);
        if (pen != null && to != null) {
            add(pen, to);
        }
        pen = to;
    }

    private void add(Point2D.Float from, Point2D.Float to) {
        boolean level = Math.abs(from.y - to.y) <= THIN;
        if (upright && level && path.size() < MOST) {
            path.add(new Rule(Math.min(from.x, to.x) - left, Math.max(from.x, to.x) - left, top - from.y));
        }
    }

    private void paint() {
        if (drawn.size() < MOST) {
            drawn.addAll(path);
        }
        path.clear();
    }

    private static Point2D.Float point(List<COSBase> operands, int at, Matrix matrix) {
        Float x = number(operands, at);
        Float y = number(operands, at + 1);
        return x == null || y == null ? null : matrix.transformPoint(x, y);
    }

    private static Float number(List<COSBase> operands, int at) {
        return at < operands.size() && operands.get(at) instanceof COSNumber number ? number.floatValue() : null;
    }
}
