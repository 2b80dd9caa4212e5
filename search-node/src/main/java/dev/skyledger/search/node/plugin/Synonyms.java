package dev.skyledger.search.node.plugin;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.ParseException;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.synonym.SolrSynonymParser;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;

/** Words that mean the same place, such as {@code nyc} and {@code new york city}. */
record Synonyms(String name, SynonymMap words) implements TokenFilterFactory {

    static AnalysisProvider<TokenFilterFactory> provider() {
        return (_, _, name, settings) ->
                new Synonyms(
                        name,
                        parsed(
                                name,
                                settings.getAsList("synonyms"),
                                settings.getAsBoolean("expand", true)));
    }

    @Override
    public TokenStream create(TokenStream tokens) {
        return words.fst == null ? tokens : new SynonymGraphFilter(tokens, words, true);
    }

    private static SynonymMap parsed(String name, List<String> lines, boolean expand) {
        var parser = new SolrSynonymParser(true, expand, new LowerCaseWords());
        try {
            parser.parse(new StringReader(String.join("\n", lines)));
            return parser.build();
        } catch (ParseException e) {
            throw new IllegalArgumentException("the synonyms of [" + name + "] do not parse", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class LowerCaseWords extends Analyzer {

        @Override
        protected TokenStreamComponents createComponents(String field) {
            var words = new StandardTokenizer();
            return new TokenStreamComponents(words, new LowerCaseFilter(words));
        }
    }
}
