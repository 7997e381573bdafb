package kz.senim.ui.kit;

/** Ids of nodes made from ids of the rulebook: a dot would begin a style class where a node is looked up. */
public final class NodeId {

    private NodeId() {}

    /** "answer" and "role.code" give "answer-role-code". */
    public static String of(String... parts) {
        return String.join("-", parts).replace('.', '-');
    }
}
