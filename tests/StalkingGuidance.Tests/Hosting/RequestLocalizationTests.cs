using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Localization;
using StalkingGuidance.Hosting;
using StalkingGuidance.Tests.Readme;

namespace StalkingGuidance.Tests.Hosting;

/// <summary>A small web app, asked over HTTP.</summary>
public class RequestLocalizationTests
{
    [Theory]
    [InlineData("cy", "Os ydych chi mewn perygl nawr")]
    [InlineData("cy-GB", "Os ydych chi mewn perygl nawr")]
    [InlineData("fr, cy;q=0.8, en;q=0.5", "Os ydych chi mewn perygl nawr")]
    [InlineData("en-GB", "If you are in danger now")]
    [InlineData("fr", "If you are in danger now")]
    [InlineData(null, "If you are in danger now")]
    public async Task AcceptLanguage_ReadmesApp_AnswersInTheLanguage(string? asked, string expected)
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder();
        builder.WebHost.UseTestServer();
        await using WebApplication app = InAWebApp.Build(builder);

        (await AskAsync(app, "/danger", asked)).Should().Be(expected);
    }

    [Theory]
    [InlineData("/own", "cy", "Mewn perygl? Ffoniwch 999")]
    [InlineData("/own", "en", "In danger? Ring 999")]
    [InlineData("/content", "cy", "Eich dilyn")]
    [InlineData("/content", "en", "Following you")]
    public async Task AcceptLanguage_AppWithWordsOfItsOwn_TheyWin(string page, string asked, string expected)
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder();
        builder.WebHost.UseTestServer();
        builder.Services.AddStalkingGuidance(options => options.OverrideWith<SiteWords>());
        await using WebApplication app = builder.Build();
        app.UseRequestLocalization("en", "cy");
        app.MapGet("/own", (IStringLocalizer texts) => texts["topics.immediate-danger.title"].Value);
        app.MapGet("/content", (IStringLocalizer<SiteWords> texts) => texts["behaviours.following.name"].Value);

        (await AskAsync(app, page, asked)).Should().Be(expected);
    }

    private static async Task<string> AskAsync(WebApplication app, string page, string? language)
    {
        await app.StartAsync();
        using HttpClient client = app.GetTestClient();
        using HttpRequestMessage request = new(HttpMethod.Get, page);
        if (language is not null)
        {
            request.Headers.AcceptLanguage.ParseAdd(language);
        }

        using HttpResponseMessage response = await client.SendAsync(request);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadAsStringAsync();
    }
}
