package saraban.tools;
public class Main { public static void main(String[] a){ System.out.println("saraban 0.1.0"); } }
