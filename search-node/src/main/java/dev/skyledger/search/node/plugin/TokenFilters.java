package dev.skyledger.search.node.plugin;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.TrimFilter;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.ngram.NGramTokenFilter;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.analysis.NormalizingTokenFilterFactory;
import org.elasticsearch.index.analysis.PreConfiguredTokenFilter;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.elasticsearch.plugins.AnalysisPlugin;

/** The filters that names of places and people are searched with. */
final class TokenFilters {

    private TokenFilters() {}

    static Map<String, AnalysisProvider<TokenFilterFactory>> all() {
        return Map.of(
                "edge_ngram",
                        AnalysisPlugin.requiresAnalysisSettings(splitting(TokenFilters::edges)),
                "ngram", AnalysisPlugin.requiresAnalysisSettings(splitting(TokenFilters::pieces)),
                "asciifolding", normalizing(TokenFilters::folded),
                "lowercase", normalizing((_, tokens) -> new LowerCaseFilter(tokens)),
                "trim", normalizing((_, tokens) -> new TrimFilter(tokens)),
                "synonym", AnalysisPlugin.requiresAnalysisSettings(Synonyms.provider()),
                "synonym_graph", AnalysisPlugin.requiresAnalysisSettings(Synonyms.provider()));
    }

    static List<PreConfiguredTokenFilter> preConfigured() {
        return List.of(
                PreConfiguredTokenFilter.singleton("asciifolding", true, ASCIIFoldingFilter::new),
                PreConfiguredTokenFilter.singleton("trim", true, TrimFilter::new));
    }

    private static TokenStream edges(Settings settings, TokenStream tokens) {
        return new EdgeNGramTokenFilter(
                tokens,
                settings.getAsInt("min_gram", 1),
                settings.getAsInt("max_gram", 2),
                settings.getAsBoolean("preserve_original", false));
    }

    private static TokenStream pieces(Settings settings, TokenStream tokens) {
        return new NGramTokenFilter(
                tokens,
                settings.getAsInt("min_gram", 1),
                settings.getAsInt("max_gram", 2),
                settings.getAsBoolean("preserve_original", false));
    }

    private static TokenStream folded(Settings settings, TokenStream tokens) {
        return new ASCIIFoldingFilter(tokens, settings.getAsBoolean("preserve_original", false));
    }

    private static AnalysisProvider<TokenFilterFactory> splitting(
            BiFunction<Settings, TokenStream, TokenStream> filter) {
        return (_, _, name, settings) ->
                new TokenFilterFactory() {
                    @Override
                    public String name() {
                        return name;
                    }

                    @Override
                    public TokenStream create(TokenStream tokens) {
                        return filter.apply(settings, tokens);
                    }

                    @Override
                    public TokenStream normalize(TokenStream tokens) {
                        return tokens;
                    }
                };
    }

    private static AnalysisProvider<TokenFilterFactory> normalizing(
            BiFunction<Settings, TokenStream, TokenStream> filter) {
        return (_, _, name, settings) ->
                new NormalizingTokenFilterFactory() {
                    @Override
                    public String name() {
                        return name;
                    }

                    @Override
                    public TokenStream create(TokenStream tokens) {
                        return filter.apply(settings, tokens);
                    }

                    @Override
                    public TokenStream normalize(TokenStream tokens) {
                        return create(tokens);
                    }
                };
    }
}
